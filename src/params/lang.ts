/** The only language prefix of addresses is `en`; no prefix is Chinese, which `hooks.ts` writes out to match some of them. */
export const match = (param: string): param is 'en' | 'zh' => param === 'en' || param === 'zh';
