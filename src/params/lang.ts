/** The only language prefix is `en`; no prefix is Chinese. */
export const match = (param: string): param is 'en' => param === 'en';
