package io.cloudroute.usage.reader;

/// Why a bill was refused. The words of the message are the importer's; this is the code they hang on.
public enum Fault {
    /// A part has no bytes.
    EMPTY,
    /// There is a header and no line below it, in any part.
    HEADER_ONLY,
    /// The content is none of the formats. Detail `found` holds the first column names, if there are any.
    NOT_A_BILL,
    /// CSV whose fields are parted by semicolons, as a spreadsheet saves it in some countries.
    SEMICOLONS,
    /// Columns that are read, and are there twice. Detail `columns`, comma-separated.
    DOUBLE_COLUMNS,
    /// A ZIP archive (or a spreadsheet, which is one).
    ZIP,
    TRUNCATED_GZIP,
    CORRUPT_GZIP,
    /// Unpacks to more than allowed. Details `bytes`, `unpackedBytes`, `limit`.
    BOMB,
    /// Detail `limit`, in bytes.
    LINE_TOO_LONG,
    /// Bytes that are not text in the encoding of the file. Detail `encoding`.
    BAD_ENCODING,
    /// Detail `columns`, comma-separated.
    MISSING_COLUMNS,
    /// Details `value`, and `row` where the file is Parquet.
    BAD_NUMBER,
    /// Details `value`, and `row` where the file is Parquet.
    BAD_DATE,
    /// A usage day more than a month after its billing month, or more than five years before it. Details `value`, and
    /// `row` where the file is Parquet.
    DAY_OUT_OF_PERIOD,
    /// A payer that is no account number: 12 digits in a CUR. Details `value`, and `row` where the file is Parquet.
    BAD_PAYER,
    /// A field with more than 8,192 characters, tags aside. Details `value`, its beginning, and `row` where the file is
    /// Parquet.
    TEXT_TOO_LONG,
    /// A line with more or fewer fields than the header, or with broken quotes. Details `expected`, `found`.
    BAD_ROW,
    /// One currency, but not USD. Detail `currency`.
    NOT_USD,
    /// Detail `currencies`, comma-separated.
    MIXED_CURRENCIES,
    /// Parts of different formats. Details `formats`, `file2`.
    MIXED_FORMATS,
    /// FOCUS lines, but none of AWS. Detail `providers`.
    NOT_AWS,
    CORRUPT_PARQUET,
    ENCRYPTED_PARQUET,
    /// An amount or a sum of 10^18 or more. Detail `value`, where it is a single amount.
    NUMBER_TOO_LARGE,
    /// Reading it needs more disk than allowed. Detail `limit`.
    DISK,
    /// Reading it needs more memory than allowed.
    MEMORY,
    /// Reading it takes longer than allowed. Detail `limit`.
    TIMEOUT,
    /// The child process ended without an answer. Detail `exit`.
    CRASHED
}
