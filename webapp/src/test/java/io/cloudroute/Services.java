package io.cloudroute;

import io.cloudroute.plan.ItemId;
import io.cloudroute.plan.PlanVersions;
import io.cloudroute.plan.ScenarioId;
import io.cloudroute.plan.Status;
import io.cloudroute.plan.WhatIf;
import io.cloudroute.tenancy.CustomerId;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.PartnerId;
import io.cloudroute.tenancy.PersonId;
import io.cloudroute.tenancy.Role;
import io.cloudroute.usage.Dimension;
import io.cloudroute.usage.ImportId;
import io.cloudroute.usage.SpendQuestion;
import io.cloudroute.workload.AttributionRule;
import io.cloudroute.workload.CallSiteId;
import io.cloudroute.workload.InvocationLogs;
import io.cloudroute.workload.ProfiledCallSite;
import io.cloudroute.workload.WorkloadId;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;

/// Every public method of every public service that is told whose data is meant, and how to call it.
final class Services {

    /// Whoever owns the data, by the types that say so.
    private static final Set<Class<?>> OWNERS = Set.of(CustomerId.class, OrganisationId.class);

    /// These work before there is a viewer, or for the machinery, and answer to no screen's or client's wish.
    private static final Set<String> BEFORE_THE_WALLS = Set.of("Directory", "Viewers", "HandedOver", "Replies");

    /// Ids by the parameter's type, or for plain UUIDs by the service and the parameter's name.
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("ImportId", "usage.imports.import_id"),
            Map.entry("WorkloadId", "workload.workloads.workload_id"),
            Map.entry("CallSiteId", "workload.call_sites.call_site_id"),
            Map.entry("ScenarioId", "plan.scenarios.scenario_id"),
            Map.entry("ItemId", "plan.items.item_id"),
            Map.entry("PersonId", "tenancy.memberships.person_id"),
            Map.entry("PartnerId", "tenancy.engagements.partner_id"),
            Map.entry("Rules rule", "usage.rules.rule_id"),
            Map.entry("InvocationLogs id", "workload.log_imports.log_import_id"),
            Map.entry("Organisations invitation", "tenancy.invitations.invitation_id"),
            Map.entry("Organisations engagement", "tenancy.engagements.engagement_id"),
            Map.entry("Set series", "usage.series.series_id"));

    record Call(Object bean, Method method) {
        String name() {
            return AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName() + "/"
                    + method.getParameterCount();
        }
    }

    private Services() {}

    /// What takes something away comes last.
    static List<Call> calls(ApplicationContext context) {
        var calls = new ArrayList<Call>();
        for (var bean : context.getBeansOfType(Object.class, false, false).values()) {
            var type = AopUtils.getTargetClass(bean);
            var room = type.getPackageName();
            if (room.startsWith("io.cloudroute.")
                    && !room.startsWith("io.cloudroute.web")
                    && !room.startsWith("io.cloudroute.api")
                    && Modifier.isPublic(type.getModifiers())
                    && !BEFORE_THE_WALLS.contains(type.getSimpleName())) {
                for (var method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers())
                            && !method.isSynthetic()
                            && Arrays.stream(method.getParameterTypes()).anyMatch(OWNERS::contains)) {
                        calls.add(new Call(bean, method));
                    }
                }
            }
        }
        calls.sort(Comparator.<Call>comparingInt(call -> rank(call.method().getName()))
                .thenComparing(Call::name));
        return calls;
    }

    /// Those that change nothing.
    static List<Call> questions(ApplicationContext context) {
        return calls(context).stream()
                .filter(call -> rank(call.method().getName()) == 0)
                .toList();
    }

    private static int rank(String method) {
        return switch (method) {
            case "create",
                    "save",
                    "change",
                    "promote",
                    "rename",
                    "confirm",
                    "receive",
                    "begin",
                    "queue",
                    "retry",
                    "answer",
                    "invite",
                    "engage",
                    "link",
                    "record",
                    "applyFrom" -> 1;
            case "archive", "retire", "cancel", "delete", "revoke", "suspend", "disengage", "changeRoles" -> 2;
            default -> 0;
        };
    }

    /// What comes of a call: the answer or the exception as text.
    ///
    /// @param ids the id for a column
    static String outcome(Call call, Function<String, UUID> ids, ProfiledCallSite site) {
        try {
            var method = call.bean()
                    .getClass()
                    .getMethod(call.method().getName(), call.method().getParameterTypes());
            var arguments = Arrays.stream(call.method().getParameters())
                    .map(parameter -> argument(call, parameter, ids, site))
                    .toArray();
            return String.valueOf(method.invoke(call.bean(), arguments));
        } catch (InvocationTargetException thrown) {
            return thrown.getCause().getClass().getSimpleName() + ": "
                    + thrown.getCause().getMessage();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(call.name(), failure);
        }
    }

    private static @Nullable Object argument(
            Call call, Parameter parameter, Function<String, UUID> ids, ProfiledCallSite site) {
        if (parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        var value = value(call, parameter.getParameterizedType(), parameter.getName(), ids, site);
        if (value == null) {
            throw new AssertionError("%s: what is a good %s?".formatted(call.name(), parameter));
        }
        return value;
    }

    private static @Nullable Object value(
            Call call, Type type, String name, Function<String, UUID> ids, ProfiledCallSite site) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Map.class) {
                return Map.of();
            }
            var element = value(call, generic.getActualTypeArguments()[0], name, ids, site);
            return generic.getRawType() == Set.class ? Set.of(element) : List.of(element);
        }
        var last = name.equals("to") || name.equals("last");
        return switch (((Class<?>) type).getSimpleName()) {
            case "CustomerId" -> new CustomerId(ids.apply("owner"));
            case "OrganisationId" -> new OrganisationId(ids.apply("owner"));
            case "PersonId" -> new PersonId(ids.apply(COLUMNS.get("PersonId")));
            case "PartnerId" -> new PartnerId(ids.apply(COLUMNS.get("PartnerId")));
            case "ImportId" -> new ImportId(ids.apply(COLUMNS.get("ImportId")));
            case "WorkloadId" -> new WorkloadId(ids.apply(COLUMNS.get("WorkloadId")));
            case "CallSiteId" -> new CallSiteId(ids.apply(COLUMNS.get("CallSiteId")));
            case "ScenarioId" -> new ScenarioId(ids.apply(COLUMNS.get("ScenarioId")));
            case "ItemId" -> new ItemId(ids.apply(COLUMNS.get("ItemId")));
            case "UUID" ->
                ids.apply(COLUMNS.get(
                        name.equals("series")
                                ? "Set series"
                                : AopUtils.getTargetClass(call.bean()).getSimpleName() + " " + name));
            case "String" ->
                switch (name) {
                    case "field" -> "prefixTokens";
                    case "email" -> "other@example.com";
                    case "action" -> "test.look";
                    default -> "x";
                };
            case "int" -> 1;
            case "long" -> name.equals("from") ? 0L : 1L;
            case "boolean" -> true;
            case "byte[]" -> new byte[32];
            case "LocalDate" -> LocalDate.of(2026, 10, last ? 31 : 1);
            case "YearMonth" -> YearMonth.of(2026, 10);
            case "Instant" -> Instant.now();
            case "InputStream" -> new ByteArrayInputStream(new byte[] {'x'});
            case "LongConsumer" -> (LongConsumer) _ -> {};
            case "Role" -> Role.VIEWER;
            case "SpendQuestion" ->
                new SpendQuestion(
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 10, 31),
                        SpendQuestion.Scope.ALL,
                        List.of(Dimension.MODEL),
                        "",
                        Map.of());
            case "Dimension" -> Dimension.MODEL;
            case "Subject" -> AttributionRule.Subject.REGION;
            case "Meaning" -> Company.MEANING;
            case "AttributionRule" ->
                new AttributionRule(
                        UUID.randomUUID(),
                        new WorkloadId(ids.apply(COLUMNS.get("WorkloadId"))),
                        List.of(new AttributionRule.Condition(
                                AttributionRule.Subject.REGION, "", AttributionRule.Operator.IS, List.of("x"))));
            case "Scope" -> ProfiledCallSite.Scope.ALL;
            case "Filter" -> InvocationLogs.Filter.ALL;
            case "WhatIf" -> WhatIf.BEST;
            case "Wish" -> new PlanVersions.Wish(Status.AGREED, "", null, null, "");
            case "ProfiledCallSite" -> site;
            case "Side" -> io.cloudroute.tenancy.Side.CUSTOMER;
            default -> null;
        };
    }
}
