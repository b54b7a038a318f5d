package io.cloudroute.demo;

import io.cloudroute.demo.Charge.OneOff;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The companies of the demo.
public enum DemoCompany {

    /// A support product that spends about 9,000 USD a month on Bedrock and has tried no lever yet; a CUR 2.0 export of
    /// two accounts.
    NORTHWIND("Northwind Support GmbH", "Helpline", Northwind.SUPPORT, "DE", "0.19", Export.CUR2),
    /// A legal product that batches and caches, at about 1,020 USD a month on Bedrock; a FOCUS 1.2 export of one
    /// account.
    QUILLSTONE("Quillstone Legal SAS", "Dossier", Quillstone.ACCOUNT, "FR", "0.20", Export.FOCUS);

    private final String legalName;
    private final String product;
    private final String payer;
    final String country;
    final BigDecimal taxRate;
    final Export export;

    DemoCompany(String legalName, String product, String payer, String country, String taxRate, Export export) {
        this.legalName = legalName;
        this.product = product;
        this.payer = payer;
        this.country = country;
        this.taxRate = new BigDecimal(taxRate);
        this.export = export;
    }

    public String legalName() {
        return legalName;
    }

    /// What the company sells.
    public String product() {
        return product;
    }

    /// The account that pays the bill: twelve digits.
    public String payerAccountId() {
        return payer;
    }

    /// The accounts on the bill by id, the payer first, with their names.
    public Map<String, String> accounts() {
        var accounts = new LinkedHashMap<String, String>();
        switch (this) {
            case NORTHWIND -> {
                accounts.put(Northwind.SUPPORT, "support-prod");
                accounts.put(Northwind.DATA, "data-platform");
            }
            case QUILLSTONE -> accounts.put(Quillstone.ACCOUNT, "quillstone");
        }
        return accounts;
    }

    List<Workload> workloads() {
        return switch (this) {
            case NORTHWIND -> Northwind.workloads();
            case QUILLSTONE -> Quillstone.workloads();
        };
    }

    List<Service> services() {
        return Service.listed(exportName() + ".csv", accounts());
    }

    List<OneOff> oneOffs() {
        return switch (this) {
            case NORTHWIND -> Northwind.oneOffs();
            case QUILLSTONE -> List.of();
        };
    }

    String exportName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
