/** Pages of a file beyond are not recognised: each takes seconds. */
export const MOST_RECOGNISED_PAGES = 10
