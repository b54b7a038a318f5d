package io.cloudroute.usage.reader;

/// One uploaded part.
///
/// @param name what its owner calls it; used in messages only
/// @param file its name inside the folder, without any path
public record Upload(String name, String file) {
    public Upload {
        if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,120}")) {
            throw new IllegalArgumentException("not a plain file name: " + file);
        }
    }
}
