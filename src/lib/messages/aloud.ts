/** Words of the reading voice. Fetched with it. */

const zh = {
	label: '朗读',
	pause: '暂停',
	resume: '继续',
	next: '下一句',
	previous: '上一句',
	speed: (speed: number) => `语速${speed}倍`,
	close: '停止朗读',
	silent:
		'这台设备上的浏览器没有中文语音，所以读不出来。可以在系统设置里安装中文语音，或换一个浏览器打开这一页。声音只用设备自带的，不经过网络服务器。'
};

const en: typeof zh = {
	label: 'Read aloud',
	pause: 'Pause',
	resume: 'Go on',
	next: 'Next sentence',
	previous: 'Previous sentence',
	speed: (speed: number) => `Speed ${speed}×`,
	close: 'Stop reading',
	silent:
		'This browser has no English voice on this device, so it cannot read. Install one in the system’s settings, or open this page in another browser. Only the device’s own voices are used; no server takes part.'
};

export const aloudWords = { zh, en };
