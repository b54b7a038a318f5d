package io.cloudroute.workload;

import io.cloudroute.lever.Field;
import io.cloudroute.lever.Market;
import io.cloudroute.pricing.Models;
import io.cloudroute.pricing.Prices;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.usage.MeasuredUsage;
import io.cloudroute.usage.Measurements;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Diagnoses at today's price book and the installation's thresholds.
@Component
@EnableConfigurationProperties(DiagnosisSettings.class)
public class Diagnoses {

    private final Measurements measurements;
    private final InvocationLogs logs;
    private final Prices prices;
    private final DiagnosisSettings settings;
    private final ModelFacts facts;
    private final Clock clock;

    Diagnoses(
            Measurements measurements,
            InvocationLogs logs,
            Prices prices,
            DiagnosisSettings settings,
            ModelFacts facts,
            Clock clock) {
        this.measurements = measurements;
        this.logs = logs;
        this.prices = prices;
        this.settings = settings;
        this.facts = facts;
        this.clock = clock;
    }

    /// Of a customer's current bills between two days, both included; nothing where no bill speaks of them.
    public Optional<Diagnosis> of(CustomerId customer, LocalDate first, LocalDate last) {
        return measurements
                .between(customer, first, last)
                .map(usage -> Diagnosis.of(usage, market(), settings, said(customer)));
    }

    /// What there is to buy today.
    public Market market() {
        return market(today());
    }

    /// What there was to buy on a day: a profile is held against a bill at the prices that it was billed at.
    Market market(LocalDate day) {
        return new Market(prices.book(), Models.standard(), facts.capabilities(), day);
    }

    /// The call sites that usage tells of, with what the customer's logs measured.
    MeasuredSites measure(CustomerId customer, MeasuredUsage usage, RunRate rate) {
        return MeasuredSites.of(usage, rate, market(usage.last()), settings, said(customer));
    }

    /// What the latest month's logs measured, by the catalogue's id of the model; of a model that is called by several
    /// ids, the one with the most requests.
    private Map<String, Map<Field, BigDecimal>> said(CustomerId customer) {
        var logged = new HashMap<String, LogProfile>();
        var month = logs.months(customer).stream().findFirst();
        if (month.isPresent()) {
            logs.profiles(customer, InvocationLogs.Filter.ALL, month.get()).stream()
                    .map(LogProfile::model)
                    .distinct()
                    .forEach(id -> Models.standard()
                            .served(id)
                            .ifPresent(served -> logs.profile(
                                            customer, new InvocationLogs.Filter(id, "", Map.of()), month.get())
                                    .ifPresent(profile -> logged.merge(
                                            served.model().id(),
                                            profile,
                                            (one, other) -> one.requests() >= other.requests() ? one : other))));
        }
        var said = new HashMap<String, Map<Field, BigDecimal>>();
        logged.forEach((model, profile) -> said.put(model, profile.fields()));
        return said;
    }

    public Diagnosis of(MeasuredUsage usage) {
        return Diagnosis.of(usage, market(), settings, Map.of());
    }

    /// @throws FourNumbers.InvalidException when the book has no price for the model
    public Diagnosis of(FourNumbers numbers) {
        return numbers.diagnosis(today(), market(), settings);
    }

    public Diagnosis example() {
        return Diagnosis.example(today(), market(), settings);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
