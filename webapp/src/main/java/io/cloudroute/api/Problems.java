package io.cloudroute.api;

import io.cloudroute.tenancy.NoViewerException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// What goes wrong, in the form of RFC 9457: a type, a title, a detail that says what to do, and the fields at fault.
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final JsonMapper JSON = new JsonMapper();
    /// How PostgreSQL refuses NUL, in text and in JSON.
    private static final Set<String> NUL_STATES = Set.of("22021", "22P05");

    /// A field of a request and what is wrong with it.
    record Fault(String field, String detail) {}

    /// A request that cannot be answered as it stands.
    static final class Invalid extends RuntimeException {
        private final transient List<Fault> faults;

        Invalid(List<Fault> faults) {
            super(faults.getFirst().field() + ": " + faults.getFirst().detail());
            this.faults = List.copyOf(faults);
        }

        Invalid(String field, String detail) {
            this(List.of(new Fault(field, detail)));
        }

        List<Fault> faults() {
            return faults;
        }
    }

    /// What is not there, and what is not the caller's: both read the same.
    static final class NotFound extends RuntimeException {}

    /// The request contradicts what is there.
    static final class Conflict extends RuntimeException {
        Conflict(String message) {
            super(message);
        }
    }

    /// An idempotency key was used for another request.
    static final class KeyTaken extends RuntimeException {}

    static final String NOT_FOUND = "There is nothing here that you may see.";
    static final String FAILED =
            "CloudRoute could not answer. Try again; if it stays so, tell its operator when it happened.";
    static final String KEY_TAKEN = "This key was used for another request. Choose a new one for each write.";

    @ExceptionHandler
    ProblemDetail keyTaken(KeyTaken taken) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "key-taken", KEY_TAKEN);
    }

    @ExceptionHandler
    ProblemDetail invalid(Invalid invalid) {
        var problem = problem(HttpStatus.BAD_REQUEST, "invalid-request", String.valueOf(invalid.getMessage()));
        problem.setProperty("errors", invalid.faults);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound missing) {
        return problem(HttpStatus.NOT_FOUND, "not-found", NOT_FOUND);
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict conflict) {
        return problem(HttpStatus.CONFLICT, "conflict", String.valueOf(conflict.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail noViewer(NoViewerException missing) {
        return problem(
                HttpStatus.FORBIDDEN,
                "no-organisation",
                "The token's owner belongs to no organisation, or not to the one named.");
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", "Your role does not allow this.");
    }

    @ExceptionHandler
    ProblemDetail wrongType(MethodArgumentTypeMismatchException mismatch) {
        return invalid(new Invalid(mismatch.getName(), "\"" + mismatch.getValue() + "\" is not a valid value."));
    }

    @ExceptionHandler
    ProblemDetail unforeseen(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileUploadException) {
                return invalid(new Invalid("body", "The multipart body has no boundary, or broke off."));
            }
            if (cause instanceof SQLException refused && NUL_STATES.contains(refused.getSQLState())) {
                return invalid(new Invalid("request", "A text holds the character NUL."));
            }
        }
        LOG.error("A request failed", failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed", FAILED);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = switch (failure.getMostSpecificCause()) {
            case UnrecognizedPropertyException unknown ->
                invalid(new Invalid(path(unknown), "This field is not known."));
            case JacksonException wrong -> invalid(new Invalid(path(wrong), "This is not a valid value here."));
            default ->
                problem(HttpStatus.BAD_REQUEST, "invalid-request", "The body is not the JSON that is expected here.");
        };
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        if (path.isEmpty() && failure.getLocation() != null) {
            return "line %d, column %d"
                    .formatted(
                            failure.getLocation().getLineNr(),
                            failure.getLocation().getColumnNr());
        }
        return path.toString();
    }

    static ProblemDetail problem(HttpStatus status, String type, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:cloudroute:problem:" + type));
        return problem;
    }

    /// Writes a problem from a filter, where no controller's advice reaches.
    static void write(HttpServletResponse response, HttpStatus status, String type, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(JSON.writeValueAsString(Map.of(
                        "type",
                        "urn:cloudroute:problem:" + type,
                        "title",
                        status.getReasonPhrase(),
                        "status",
                        status.value(),
                        "detail",
                        detail)));
    }
}
