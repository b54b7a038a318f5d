package io.cloudroute.usage.reader;

import java.util.List;

/// The fixed SQL of the reader. No text of a bill ever becomes SQL: columns go by position, names through [#name].
final class Sql {
    private Sql() {}

    /// Digits after the point that a sum keeps: as a decimal, as a big integer, and for the oddest of doubles.
    static final int SCALE = 18;

    /// No amount of a bill reaches this.
    static final String HUGE = "1e18";

    private static final int FINE = 60;
    private static final int FINEST = 400;

    /// Amounts arrive as text and stay exact: what fits into DECIMAL(38,18) is summed there, the rest as big integers.
    static final List<String> MACROS = List.of(
            "create macro amount(s) as case when not contains(s, 'e') and not contains(s, 'E') and not contains(s, '_')"
                    + " and (position('.' in s) = 0 or length(s) - position('.' in s) <= " + SCALE + ")"
                    + " then try_cast(s as decimal(38, " + SCALE + ")) end",
            // In units of 1e-10. A double is a decimal of at most 15 digits, ten (or six) of them after the point, if
            // dividing that by 1e10 (or 1e6: exact operands, one rounding) gives the double: then no shorter decimal
            // means the same double.
            "create macro quick(x) as case when abs(x) < 1e5 and round(x * 1e10) / 1e10 = x then round(x * 1e10)::bigint"
                    + " when abs(x) < 9e8 and round(x * 1e6) / 1e6 = x then round(x * 1e6)::bigint * 10000 end",
            "create macro total(units, hi) as case when units is null then hi else coalesce(hi, 0::decimal(38, " + SCALE
                    + "))" + " + (units::decimal(28, 0) * 0.0000000001::decimal(10, 10))::decimal(38, " + SCALE
                    + ") end",
            // The text of a double. From 0.0001 on, and where a decimal of at most 15 digits was meant, it is that
            // decimal, without an exponent.
            "create macro shortest(x) as case when ends_with(x::varchar, '.0') then left(x::varchar, -2) else x::varchar end",
            "create macro is_number(s) as regexp_full_match(s, '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?')",
            "create macro decimals(s) as length(split_part(split_part(lower(s), 'e', 1), '.', 2))"
                    + " - coalesce(try_cast(nullif(split_part(lower(s), 'e', 2), '') as int), 0)",
            "create macro scaled(s, n) as"
                    + " (replace(split_part(ltrim(lower(s), '+'), 'e', 1), '.', '') || repeat('0', n - decimals(s)))::bignum",
            "create macro fine(s) as case when s is not null and is_number(s) and decimals(s) <= " + FINE
                    + " and decimals(s) > -" + FINEST + " then scaled(s, " + FINE + ") end",
            "create macro finest(s) as case when s is not null and is_number(s) and decimals(s) > " + FINE
                    + " and decimals(s) <= " + FINEST + " then scaled(s, " + FINEST + ") end",
            "create macro bad(s) as s is not null and" + " not (is_number(s) and decimals(s) <= " + FINEST
                    + " and decimals(s) > -" + FINEST + ")",
            "create macro huge(units, hi, fine, finest) as coalesce(abs(total(units, hi)) >= 1000000000000000000, false)"
                    + " or coalesce(length(ltrim(fine::varchar, '-')) > " + (FINE + 18) + ", false)"
                    + " or coalesce(length(ltrim(finest::varchar, '-')) > " + (FINEST + 18) + ", false)",
            "create macro trimmed(s) as case when contains(s, '.') then rtrim(rtrim(s, '0'), '.') else s end",
            "create macro pointed(digits) as case when starts_with(digits, '-') then '-' else '' end || trimmed("
                    + "case when length(ltrim(digits, '-')) > " + FINEST
                    + " then left(ltrim(digits, '-'), length(ltrim(digits, '-')) - "
                    + FINEST + ") else '0' end || '.' || right(lpad(ltrim(digits, '-'), greatest(length(digits), "
                    + FINEST + ")::int, '0'), "
                    + FINEST + "))",
            "create macro exact(units, hi, fine, finest) as case when fine is not null or finest is not null then"
                    + " pointed((coalesce((replace(total(units, hi)::varchar, '.', '') || repeat('0', "
                    + (FINEST - SCALE) + "))::bignum, '0'::bignum)"
                    + " + coalesce((fine::varchar || repeat('0', " + (FINEST - FINE) + "))::bignum, '0'::bignum)"
                    + " + coalesce(finest, '0'::bignum))::varchar)"
                    + " when hi is null and abs(units) between 1000000 and 999999999999999 then shortest(units::bigint::double / 1e10)"
                    + " else trimmed(total(units, hi)::varchar) end",
            "create macro moment(s) as case when length(s) <= 19 or ends_with(s, 'Z') or ends_with(s, ' UTC')"
                    + " then try_cast(replace(s, ' UTC', '') as timestamp) else try_cast(try_cast(s as timestamptz) as timestamp) end",
            "create macro aws(p) as p is null or starts_with(p, 'AWS') or starts_with(p, 'Amazon')",
            "create macro plain(s) as replace(coalesce(s, ''), chr(0), '')",
            "create macro picked(t, k) as case when t is null or t = '' then null"
                    + " when json_valid(t) then json_extract_string(t, '$.' || k)"
                    + " else regexp_extract(t, '[{, ]' || k || '=([^,}]*)', 1) end",
            "create macro entries(t) as case when t is null or t = '' then [] when json_valid(t)"
                    + " then coalesce(map_entries(try(json_transform(t, '\"MAP(VARCHAR,VARCHAR)\"'))), [])"
                    + " else map_entries(coalesce(try(try_cast(t as map(varchar, varchar))), map{'text': t})) end",
            "create macro canonical(pairs) as '{' || coalesce(array_to_string(list_transform(list_sort(list_distinct("
                    + "list_filter(pairs, lambda e: plain(e.value) <> ''))),"
                    + " lambda e: to_json(plain(e.key))::varchar || ':' || to_json(plain(e.value))::varchar), ','), '') || '}'",
            "create macro bedrock(service, product, usage_type) as starts_with(service, 'AmazonBedrock') or service = 'Bedrock'"
                    + " or contains(service, 'Amazon Bedrock') or contains(product, 'Amazon Bedrock')"
                    + " or (contains(usage_type, 'MP:') and regexp_matches(usage_type, '(?i)token|tpm'))"
                    + " or (service = '' and regexp_matches(usage_type, '(?i)-tokens?(-|$)|token-count|-mantle-|ModelUnits|Guardrail'))",
            "create macro identity(fields) as md5(to_json(fields)::varchar)::uuid");

    /// A text as an SQL string.
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /// A text as an SQL identifier.
    static String name(String value) {
        return '"' + value.replace("\"", "\"\"").replace("\0", "") + '"';
    }
}
