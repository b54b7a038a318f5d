package io.cloudroute.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where originals and their copies are kept: whole files under keys such as `customer/import/part`.
///
/// A key is one or more names of letters, digits, `.`, `_` and `-`, none beginning with a dot, joined by `/`.
public interface ObjectStore {

    /// Keeps everything the stream gives; the object appears whole, or not at all. An object of this key is replaced.
    ///
    /// @return the number of bytes
    /// @throws IOException when the stream or the store fails; nothing is kept then
    long put(String key, InputStream content) throws IOException;

    /// Keeps the file's content; the file itself may be gone afterwards.
    default void put(String key, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            put(key, content);
        }
    }

    /// The object's bytes, as a stream that the caller closes.
    ///
    /// @throws java.nio.file.NoSuchFileException when there is none
    InputStream get(String key) throws IOException;

    /// Brings the object to a file that is only read afterwards.
    ///
    /// @throws java.nio.file.NoSuchFileException when there is none
    default void fetch(String key, Path file) throws IOException {
        try (var content = get(key)) {
            Files.copy(content, file);
        }
    }

    /// The keys that begin with this prefix, in order.
    List<String> keys(String prefix) throws IOException;

    /// Removes the object; one that is not there is none the less gone.
    void delete(String key) throws IOException;

    /// @throws IllegalArgumentException when it is not a key
    static String checked(String key) {
        if (!key.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*") || key.length() > 900) {
            throw new IllegalArgumentException("not a key of an object: " + key);
        }
        return key;
    }
}
