export const apis = ['omise', 'kwik'] as const;
export type Api = (typeof apis)[number];

export const apiTitles: Readonly<Record<Api, string>> = { omise: 'Omise', kwik: 'Kwik' };

export const omiseVersions = ['2014-07-27', '2015-11-17', '2017-11-02', '2019-05-29'] as const;
