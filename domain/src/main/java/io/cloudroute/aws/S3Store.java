package io.cloudroute.aws;

import io.cloudroute.usage.ObjectStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Objects in a bucket of S3, or of a server that speaks its language.
///
/// An object's bytes pass through one buffer of a part's size, whatever the object's size. A part begins at 8 MiB and
/// doubles every thousand parts, so that the ten thousand parts that S3 allows hold its largest object.
@Component
@ConditionalOnProperty(name = "cloudroute.objects.store", havingValue = "s3")
class S3Store implements ObjectStore {

    private static final int FIRST_PART_BYTES = 8 << 20;
    private static final int LARGEST_PART_BYTES = 128 << 20;

    private final S3Client s3;
    private final String bucket;

    S3Store(S3Client s3, S3Settings settings) {
        this.s3 = s3;
        bucket = settings.bucket();
    }

    @Override
    public long put(String key, InputStream content) throws IOException {
        ObjectStore.checked(key);
        try {
            var part = content.readNBytes(FIRST_PART_BYTES);
            if (part.length < FIRST_PART_BYTES) {
                s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromBytes(part));
                return part.length;
            }
            return putParts(key, part, content);
        } catch (SdkException failure) {
            throw failed("keep", key, failure);
        }
    }

    private long putParts(String key, byte[] first, InputStream content) throws IOException {
        var upload = s3.createMultipartUpload(request -> request.bucket(bucket).key(key))
                .uploadId();
        try {
            var done = new ArrayList<CompletedPart>();
            long bytes = 0;
            for (var part = first; part.length > 0; part = content.readNBytes(partBytes(done.size()))) {
                done.add(putPart(key, upload, done.size() + 1, part));
                bytes += part.length;
            }
            s3.completeMultipartUpload(request ->
                    request.bucket(bucket).key(key).uploadId(upload).multipartUpload(parts -> parts.parts(done)));
            return bytes;
        } catch (IOException | RuntimeException failure) {
            try {
                s3.abortMultipartUpload(
                        request -> request.bucket(bucket).key(key).uploadId(upload));
            } catch (SdkException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    private CompletedPart putPart(String key, String upload, int number, byte[] bytes) {
        var tag = s3.uploadPart(
                        request -> request.bucket(bucket)
                                .key(key)
                                .uploadId(upload)
                                .partNumber(number)
                                .contentLength((long) bytes.length),
                        RequestBody.fromContentProvider(
                                () -> new ByteArrayInputStream(bytes), bytes.length, "application/octet-stream"))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    private static int partBytes(int before) {
        return Math.min(LARGEST_PART_BYTES, FIRST_PART_BYTES << Math.min(4, before / 1000));
    }

    @Override
    public InputStream get(String key) throws IOException {
        ObjectStore.checked(key);
        try {
            return s3.getObject(request -> request.bucket(bucket).key(key));
        } catch (NoSuchKeyException _) {
            throw new NoSuchFileException(key);
        } catch (SdkException failure) {
            throw failed("read", key, failure);
        }
    }

    @Override
    public List<String> keys(String prefix) throws IOException {
        try {
            return s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                    .map(S3Object::key)
                    .sorted()
                    .toList();
        } catch (SdkException failure) {
            throw failed("list", prefix, failure);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        ObjectStore.checked(key);
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException failure) {
            throw failed("delete", key, failure);
        }
    }

    private IOException failed(String what, String key, SdkException failure) {
        return new IOException("S3 could not %s %s in the bucket %s".formatted(what, key, bucket), failure);
    }
}
