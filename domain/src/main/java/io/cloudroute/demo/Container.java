package io.cloudroute.demo;

/// How an export's data is packed.
public enum Container {
    CSV_GZ(".csv.gz", "format csv, header, compression gzip"),
    PARQUET(".snappy.parquet", "format parquet, compression snappy, row_group_size 122880");

    final String suffix;
    final String copyOptions;

    Container(String suffix, String copyOptions) {
        this.suffix = suffix;
        this.copyOptions = copyOptions;
    }
}
