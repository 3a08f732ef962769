/** What last year's text left to be filled in or changed: 〔待填：上年3486〕, 〔待改：2023年〕. */
export const openMark = /〔待[填改][^〕]{0,40}〕?/gu;
