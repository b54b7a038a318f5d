package io.cloudroute.lever;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// A chosen lever whose settings were checked.
///
/// @param site the index of its call site
/// @param position the index at which it was chosen
record Prepared(int site, int position, Chosen chosen, Move move, Args args) {

    static final Comparator<Prepared> CANONICAL =
            Comparator.<Prepared, Lever>comparing(each -> each.chosen().lever()).thenComparing(Prepared::site);

    /// @param once whether a call site may have each lever once only
    /// @throws InvalidInputException naming `/levers/n` or `/callSites/n`
    static List<Prepared> all(List<CallSite> sites, List<Chosen> levers, Market market, boolean once, boolean exact) {
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < sites.size(); i++) {
            if (index.put(sites.get(i).id(), i) != null) {
                throw new InvalidInputException("/callSites/" + i + "/id", "Two call sites have this name.");
            }
        }
        var seen = new HashSet<String>();
        var prepared = new ArrayList<Prepared>();
        for (int i = 0; i < levers.size(); i++) {
            var chosen = levers.get(i);
            var site = index.get(chosen.callSite());
            if (site == null) {
                throw new InvalidInputException(
                        "/levers/" + i + "/callSite", "No call site is named \"" + chosen.callSite() + "\".");
            }
            if (once && !seen.add(chosen.lever().id() + " " + chosen.callSite())) {
                throw new InvalidInputException(
                        "/levers/" + i, "The call site has this lever twice: choose one of its settings.");
            }
            var move = Move.of(chosen.lever());
            try {
                prepared.add(new Prepared(
                        site,
                        i,
                        chosen,
                        move,
                        Args.of(
                                move.parameters(sites.get(site), market),
                                chosen.settings(),
                                sites.get(site),
                                market,
                                exact)));
            } catch (InvalidInputException wrong) {
                throw wrong.below(
                        wrong.field().equals("/model")
                                        && !chosen.settings().values().containsKey("model")
                                ? "/callSites/" + site
                                : "/levers/" + i + "/parameters");
            }
        }
        return List.copyOf(prepared);
    }

    /// Refused too where it is against the limits.
    Step apply(State state, Market market, Limits limits) {
        var excluded = Move.excluded(state, move.lever(), market);
        var step = excluded.isPresent() ? excluded.get() : move.apply(state, args, market);
        if (step instanceof State after) {
            if (limits.noCommitments() && after.commitmentMonths() > state.commitmentMonths()) {
                return Step.refused(Reason.AGAINST_LIMITS, "it binds for months");
            }
            if (limits.noQualityRisk() && after.risky().contains(move.lever())) {
                return Step.refused(Reason.AGAINST_LIMITS, "answers may get worse");
            }
        }
        return step;
    }
}
