/** Least distance in px that this screen can show: a pixel, or half a px where its pixels are smaller still. */
export const grain = () => (Math.round(devicePixelRatio) > 1 ? 0.5 : 1);
