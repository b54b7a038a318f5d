package io.cloudroute.usage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.cloudroute.money.Usd;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.usage.reader.ReadOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bill that was handed over, and what became of it.
///
/// @param bytes of all parts, as they were received
/// @param rows bill lines read; 0 until it is read
/// @param exportedAt when AWS made the export, where a manifest says so
/// @param createdBy null for what the installation loaded itself
/// @param questions those that nobody has answered yet
/// @param refusal why it failed
/// @param sameAs the earlier import of the same content, when this one is [State#SAME]
/// @param bills what it holds for each payer and month; empty until it is read
public record Import(
        CustomerId customer,
        ImportId id,
        State state,
        String name,
        @Nullable Format format,
        @Nullable String formatVersion,
        long bytes,
        long rows,
        @Nullable Instant exportedAt,
        @Nullable PersonId createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Progress progress,
        List<Question> questions,
        @Nullable Refusal refusal,
        @Nullable ImportId sameAs,
        List<Part> parts,
        List<Bill> bills) {

    /// Whether it was read and speaks for no month: other bills have the word.
    public boolean onlyHistory() {
        return state == State.DONE && !bills.isEmpty() && bills.stream().noneMatch(Bill::current);
    }

    public enum State {
        /// Its parts are on their way.
        RECEIVING,
        QUEUED,
        READING,
        /// Somebody must say whether it is meant.
        NEEDS_ANSWER,
        DONE,
        FAILED,
        CANCELLED,
        /// An earlier import has the same content, so nothing was done.
        SAME;

        /// Whether it will change no more by itself.
        public boolean isFinal() {
            return this == DONE || this == FAILED || this == CANCELLED || this == SAME;
        }
    }

    /// How far the reading is.
    ///
    /// @param step `FETCHING`, `CHECKING`, `SUMMING`, `WRITING` or `LOADING`; empty before it begins
    /// @param done bytes read of `total`, in this step
    public record Progress(String step, long done, long total, long rows) {
        static final Progress NONE = new Progress("", 0, 0, 0);
    }

    /// One file of the export.
    public record Part(int number, String name, long bytes) {}

    /// Why it failed: `usage.refusal.<code>` is the message's key.
    ///
    /// @param code a reader's [io.cloudroute.usage.reader.Fault], or `STORAGE`, `INTERNAL`, `INTERRUPTED`,
    ///     `BAD_VALUE`, `FUTURE_PERIOD`, `TOO_MANY_PERIODS`
    /// @param file the part at fault, by the name it was given
    /// @param line of the unpacked text, from 1
    /// @param rowGroup of a Parquet file, from 0
    /// @param column as the file spells it
    /// @param detail what the message's parameters are, by name
    public record Refusal(
            String code,
            @Nullable String file,
            @Nullable Long line,
            @Nullable Long rowGroup,
            @Nullable String column,
            Map<String, String> detail) {
        public Refusal {
            detail = Map.copyOf(detail);
        }

        static Refusal of(String code, Map<String, String> detail) {
            return new Refusal(code, null, null, null, null, detail);
        }

        static Refusal of(ReadOutcome.Refused refused) {
            return new Refusal(
                    refused.fault().name(),
                    refused.file(),
                    refused.line(),
                    refused.rowGroup(),
                    refused.column(),
                    refused.detail());
        }
    }

    /// What the import holds for one payer's billing month.
    ///
    /// @param payer the payer's account id; empty where the export does not name it
    /// @param days on how many days there is usage
    /// @param current whether this import speaks for the payer's month
    /// @param totals by charge type
    public record Bill(
            String payer,
            YearMonth month,
            int days,
            LocalDate firstDay,
            LocalDate lastDay,
            long rows,
            boolean hourly,
            boolean current,
            Map<String, Usd> totals) {}

    /// What only a person can say.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    @JsonIgnoreProperties(value = "key", allowGetters = true)
    public sealed interface Question {

        /// By which it is answered.
        @JsonProperty
        String key();

        /// Does this payer's bill belong to this customer? Its payers so far are others.
        record OtherPayer(String payer, List<String> known) implements Question {
            public OtherPayer {
                known = List.copyOf(known);
            }

            @Override
            public String key() {
                return "payer:" + payer;
            }
        }

        /// May a bill of fewer days take the place of the current one?
        record FewerDays(String payer, YearMonth month, int days, int currentDays) implements Question {
            @Override
            public String key() {
                return "days:%s:%s".formatted(payer, month);
            }
        }
    }
}
