package io.cloudroute.api;

import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Viewers;
import io.cloudroute.usage.Import;
import io.cloudroute.usage.ImportId;
import io.cloudroute.usage.Imports;
import io.cloudroute.usage.Supersession;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Bills: hand over, watch, answer, try again, cancel.
@RestController
@RequestMapping("/api/v1/customers/{customer}/imports")
@Tag(name = "Imports", description = "Hand over a bill and watch what becomes of it.")
class ImportsApi {

    private final Imports imports;
    private final Organisations organisations;
    private final Viewers viewers;

    ImportsApi(Imports imports, Organisations organisations, Viewers viewers) {
        this.viewers = viewers;
        this.imports = imports;
        this.organisations = organisations;
    }

    /// @param key of the question
    record Answer(@Nullable String key, @Nullable Boolean yes) {}

    @PostMapping(consumes = "!application/json")
    @Operation(
            summary = "Hand over a bill",
            description =
                    "Either `multipart/form-data` with the parts of one export as files, or one file as the raw body with `?name=`. "
                            + "The body streams; nothing is limited but a part's size. Answers 202 with the import, which is then read in the background; "
                            + "200 when the same content was handed over before. With an `Idempotency-Key` a repetition within a day gets the import that the first request made; "
                            + "422 when its content is another's, 409 while the first one is still coming in.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(mediaType = "multipart/form-data", schema = @Schema(type = "object")),
                                @Content(
                                        mediaType = "application/octet-stream",
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(
            responseCode = "202",
            description = "Received, and read in the background.",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "Handed over before.", useReturnTypeSchema = true)
    ResponseEntity<Import> create(
            @PathVariable UUID customer,
            @RequestParam(required = false) @Nullable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            HttpServletRequest request)
            throws IOException {
        var whose = seen(customer);
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > 200)) {
            throw new Problems.Invalid("Idempotency-Key", "It has 1 to 200 characters.");
        }
        if (viewers.seat().filter(Imports::keeps).isEmpty()) {
            throw new AccessDeniedException("Only who keeps imports may hand over a bill.");
        }
        var files = new UploadedFiles(request, name);
        if (files.isEmpty()) {
            throw new Problems.Invalid("body", "There is no file in it.");
        }
        if (idempotencyKey == null) {
            return take(whose, imports.begin(whose, files.title()).orElseThrow(Problems.NotFound::new), files);
        }
        return switch (imports.begin(whose, files.title(), idempotencyKey)) {
            case Imports.Begun.New(var id) -> take(whose, id, files);
            case Imports.Begun.Known(var id) -> repeated(whose, id, files);
            case Imports.Begun.NotFound _ -> throw new Problems.NotFound();
        };
    }

    /// The same parts again get the import that the first request made.
    private ResponseEntity<Import> repeated(CustomerId customer, ImportId id, UploadedFiles files) throws IOException {
        var found = imports.find(customer, id).orElseThrow(Problems.NotFound::new);
        if (found.state() == Import.State.RECEIVING) {
            throw new Problems.Conflict(
                    "The first upload with this key is still coming in as import %s. If it broke off, cancel that import (DELETE) and hand the bill over again."
                            .formatted(id));
        }
        var hashes = new ArrayList<byte[]>();
        files.each((_, content) -> hashes.add(hash(content)));
        if (!imports.consistsOf(customer, id, hashes)) {
            throw new Problems.KeyTaken();
        }
        return answer(customer, found.sameAs() == null ? id : found.sameAs(), HttpStatus.OK);
    }

    private static byte[] hash(InputStream content) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ResponseEntity<Import> take(CustomerId whose, ImportId id, UploadedFiles files) throws IOException {
        try {
            files.each((part, content) -> keep(whose, id, part, content));
        } catch (IOException | RuntimeException failure) {
            imports.cancel(whose, id);
            throw failure;
        }
        return switch (imports.queue(whose, id)) {
            case Imports.Outcome.Done _ -> answer(whose, id, HttpStatus.ACCEPTED);
            case Imports.Outcome.Same(var earlier) -> answer(whose, earlier, HttpStatus.OK);
            case Imports.Outcome.Empty _ -> {
                imports.cancel(whose, id);
                throw new Problems.Invalid("body", "There is no file in it.");
            }
            case Imports.Outcome.NotNow _ -> answer(whose, id, HttpStatus.OK);
            case Imports.Outcome.NotFound _ -> throw new Problems.NotFound();
        };
    }

    private void keep(CustomerId customer, ImportId id, String name, InputStream content) throws IOException {
        switch (imports.receive(customer, id, name, content, _ -> {})) {
            case Imports.Receipt.Kept _ -> {}
            case Imports.Receipt.Repeated _ -> {}
            case Imports.Receipt.TooLarge(var most) ->
                throw new Problems.Invalid(name, "A part has %d bytes at most.".formatted(most));
            case Imports.Receipt.TooMany(var most) ->
                throw new Problems.Invalid(name, "An import has %d parts at most.".formatted(most));
            case Imports.Receipt.NotNow(var state) ->
                throw new Problems.Conflict("The import is " + state + " and takes no more parts.");
            case Imports.Receipt.NotFound _ -> throw new Problems.NotFound();
        }
    }

    @GetMapping
    @Operation(summary = "The customer's imports, the latest first")
    Cursor.Page<Import> list(
            @PathVariable UUID customer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Cursor.limit(limit);
        var before = Cursor.decode(cursor, ImportId::of);
        return Cursor.page(
                imports.list(seen(customer), before, size + 1),
                size,
                each -> each.id().toString());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One import: its state, progress, questions, refusal, and what it holds")
    Import get(@PathVariable UUID customer, @PathVariable UUID id) {
        return imports.find(seen(customer), new ImportId(id)).orElseThrow(Problems.NotFound::new);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Cancel an import that has not ended, or give up a failed one")
    ResponseEntity<Import> cancel(@PathVariable UUID customer, @PathVariable UUID id) {
        return done(customer, id, imports.cancel(seen(customer), new ImportId(id)));
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Have a failed import read once more")
    ResponseEntity<Import> retry(@PathVariable UUID customer, @PathVariable UUID id) {
        return done(customer, id, imports.retry(seen(customer), new ImportId(id)));
    }

    @PostMapping("/{id}/answers")
    @Operation(
            summary = "Answer one of its questions",
            description = "By the `key` that the question has in `questions`. A no cancels the import.")
    ResponseEntity<Import> answer(@PathVariable UUID customer, @PathVariable UUID id, @RequestBody Answer answer) {
        var whose = seen(customer);
        var its = new ImportId(id);
        if (answer.key() == null || answer.yes() == null) {
            throw new Problems.Invalid(answer.key() == null ? "key" : "yes", "This field is missing.");
        }
        var outcome = imports.answer(whose, its, answer.key(), answer.yes());
        if (outcome instanceof Imports.Outcome.NotFound
                && imports.find(whose, its).isPresent()) {
            throw new Problems.Invalid("key", "The import has no open question with this key.");
        }
        return done(customer, id, outcome);
    }

    @GetMapping("/supersessions")
    @Operation(summary = "Which bill took another's place, and what changed by it")
    List<Supersession> supersessions(
            @PathVariable UUID customer, @Parameter @RequestParam(required = false) @Nullable Integer limit) {
        return imports.supersessions(seen(customer), Cursor.limit(limit));
    }

    private ResponseEntity<Import> done(UUID customer, UUID id, Imports.Outcome outcome) {
        return switch (outcome) {
            case Imports.Outcome.Done _ -> answer(new CustomerId(customer), new ImportId(id), HttpStatus.OK);
            case Imports.Outcome.Same(var earlier) -> answer(new CustomerId(customer), earlier, HttpStatus.OK);
            case Imports.Outcome.Empty _ -> throw new Problems.Conflict("The import has no parts.");
            case Imports.Outcome.NotNow(var state) ->
                throw new Problems.Conflict("Not while the import is " + state + ".");
            case Imports.Outcome.NotFound _ -> throw new Problems.NotFound();
        };
    }

    private ResponseEntity<Import> answer(CustomerId customer, ImportId id, HttpStatus status) {
        var found = imports.find(customer, id).orElseThrow(Problems.NotFound::new);
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/customers/%s/imports/%s".formatted(customer, id)))
                .body(found);
    }

    private CustomerId seen(UUID customer) {
        var id = new CustomerId(customer);
        return organisations.customer(id).map(_ -> id).orElseThrow(Problems.NotFound::new);
    }
}
