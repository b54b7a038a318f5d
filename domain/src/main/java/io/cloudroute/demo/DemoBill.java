package io.cloudroute.demo;

import io.cloudroute.demo.Workload.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// The bills of the demo's companies, as AWS would export them.
public final class DemoBill {

    private static final int MONTHS = 3;

    private DemoBill() {}

    /// One month of an export.
    ///
    /// @param manifest the JSON that names the data and says when it was exported
    public record Month(YearMonth period, Path data, Path manifest) {}

    /// Writes the bill of the three full months before a day, hour by hour:
    /// the same files, to the byte, for the same day.
    ///
    /// Below the folder they lie as AWS delivers them: `data/BILLING_PERIOD=2026-10/…`
    /// and `metadata/BILLING_PERIOD=2026-10/…`.
    ///
    /// @param folder made if it is not there; what lies at the same names is written over
    /// @param today in UTC
    /// @return the months, the earliest first
    /// @throws IOException when the folder cannot be written to
    public static List<Month> write(Path folder, DemoCompany company, LocalDate today, Container container)
            throws IOException {
        var first = YearMonth.from(today).minusMonths(MONTHS).atDay(1);
        try (var bill = of(company, first)) {
            var months = new ArrayList<Month>();
            for (int i = 0; i < MONTHS; i++) {
                var period = YearMonth.from(first).plusMonths(i);
                var data = folder.resolve(
                        "data/BILLING_PERIOD=" + period + "/" + company.exportName() + "-00001" + container.suffix);
                var manifest = folder.resolve(
                        "metadata/BILLING_PERIOD=" + period + "/" + company.exportName() + "-Manifest.json");
                Files.createDirectories(data.getParent());
                Files.createDirectories(manifest.getParent());
                bill.copy(company.export, container, "period = timestamp '" + period.atDay(1) + "'", true, data);
                Files.writeString(manifest, manifest(company, period, folder.relativize(data)));
                months.add(new Month(period, data, manifest));
            }
            return List.copyOf(months);
        } catch (SQLException e) {
            throw new IOException("the demo's bill could not be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Bill of(DemoCompany company, LocalDate first) throws SQLException {
        var end = first.plusMonths(MONTHS);
        var lines = new ArrayList<Line>();
        company.workloads().forEach(workload -> lines.addAll(workload.lines(first, end)));
        company.services().forEach(service -> lines.addAll(service.lines(first, end)));
        var charges = new LinkedHashSet<Charge>();
        lines.forEach(line -> charges.add(line.charge()));
        // One thread: the files are then the same on every machine.
        var bill = new Bill(company.payerAccountId(), company.legalName(), company.country, 1);
        try {
            bill.add(List.copyOf(charges), lines);
            bill.support();
            bill.taxes(company.taxRate);
            for (var oneOff : company.oneOffs()) {
                bill.once(oneOff.charge(), first.plusMonths(oneOff.month()).atStartOfDay());
            }
            return bill;
        } catch (SQLException e) {
            bill.close();
            throw e;
        }
    }

    /// Exported in the early hours of the third day after the month, when AWS has closed it.
    private static String manifest(DemoCompany company, YearMonth period, Path data) {
        var json = JsonMapper.shared().createObjectNode();
        var name = company.exportName();
        json.put("exportArn", "arn:aws:bcm-data-exports:us-east-1:" + company.payerAccountId() + ":export/" + name);
        json.put(
                "executionId",
                period.plusMonths(1).atDay(3) + "T04:12:07.311Z-"
                        + UUID.nameUUIDFromBytes((name + period).getBytes(StandardCharsets.UTF_8)));
        var billing = json.putObject("billingPeriod");
        billing.put("start", period.atDay(1) + "T00:00:00.000Z");
        billing.put("end", period.plusMonths(1).atDay(1) + "T00:00:00.000Z");
        json.putArray("dataFiles")
                .add("s3://" + name + "-billing/" + data.toString().replace('\\', '/'));
        var columns = json.putArray("columns");
        company.export
                .columns()
                .forEach(
                        column -> columns.addObject().put("name", column.name()).put("type", column.type()));
        return json.toPrettyString() + "\n";
    }
}
