package io.cloudroute.workload;

import io.cloudroute.money.Usd;
import io.cloudroute.pricing.Tier;
import io.cloudroute.usage.MeasuredUsage.Hour;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Work that runs by night: what a model does for an account in a Region, where most of the money goes at night. Nobody
/// seems to
/// wait for it.
///
/// @param share of the money at the standard tier
/// @param models the dearest first
/// @param accounts whose it is
record NightWork(BigDecimal share, List<String> models, Set<String> accounts) {

    private record Job(String account, String region, String model) {}

    /// Null where no hours are known.
    static @Nullable NightWork in(List<Hour> hours, DiagnosisSettings settings) {
        var all = Usd.ZERO;
        var whole = new HashMap<Job, Usd>();
        var night = new HashMap<Job, Usd>();
        for (var hour : hours) {
            if (hour.tier() == Tier.STANDARD) {
                var job = new Job(hour.account(), hour.region(), hour.model());
                all = all.plus(hour.cost());
                whole.merge(job, hour.cost(), Usd::plus);
                if (settings.night(hour.hour())) {
                    night.merge(job, hour.cost(), Usd::plus);
                }
            }
        }
        if (all.amount().signum() <= 0) {
            return null;
        }
        var share = Usd.ZERO;
        var accounts = new HashSet<String>();
        var models = new TreeMap<String, Usd>();
        for (var job : whole.entrySet()) {
            var spent = job.getValue();
            var dark = night.getOrDefault(job.getKey(), Usd.ZERO);
            if (spent.amount().signum() > 0 && dark.compareTo(spent.times(settings.nightWork())) >= 0) {
                share = share.plus(spent);
                accounts.add(job.getKey().account());
                models.merge(job.getKey().model(), spent, Usd::plus);
            }
        }
        var dearest = new ArrayList<>(models.entrySet());
        dearest.sort(Map.Entry.<String, Usd>comparingByValue().reversed());
        return new NightWork(
                share.amount().divide(all.amount(), MathContext.DECIMAL128),
                dearest.stream().map(Map.Entry::getKey).toList(),
                Set.copyOf(accounts));
    }

    /// What is spent in each hour of the day on requests that are answered at once.
    static Map<Integer, Usd> byHour(List<Hour> hours) {
        var byHour = new TreeMap<Integer, Usd>();
        for (var hour : hours) {
            if (hour.tier() != Tier.BATCH) {
                byHour.merge(hour.hour(), hour.cost(), Usd::plus);
            }
        }
        return byHour;
    }
}
