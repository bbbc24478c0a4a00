export declare const nodeTooOld: () => string | undefined
