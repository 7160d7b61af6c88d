/** Whether files are scanned here: then what no scanner saw is opened by nobody. */
export type Scanning = { scans?: boolean }
