package io.cloudroute.usage.reader;

/// How far a reading has come.
///
/// @param rows rows seen so far; for Parquet an estimate until the file is done
/// @param bytes bytes of the uploaded parts read so far
/// @param totalBytes bytes of all parts, in this stage
public record Progress(Stage stage, long rows, long bytes, long totalBytes) {
    public enum Stage {
        CHECKING,
        SUMMING,
        WRITING,
        COPYING
    }

    static final String WORD = "progress ";

    String line() {
        return WORD + stage + " " + rows + " " + bytes + " " + totalBytes;
    }

    static Progress parse(String line) {
        var words = line.split(" ");
        return new Progress(
                Stage.valueOf(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]), Long.parseLong(words[4]));
    }
}
