package io.cloudroute;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms and floors of the house, and who may enter where.
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.cloudroute");

    /// The domain's test classes come as a jar, which the importer does not know for tests.
    private static final DescribedPredicate<JavaClass> TEST_CLASSES = DescribedPredicate.describe(
            "test classes",
            type -> type.getSource()
                    .map(source -> source.getUri().toString())
                    .filter(place -> place.contains("/test-classes/") || place.contains("-tests.jar"))
                    .isPresent());

    @Test
    void rooms_enter_only_the_rooms_they_name() {
        ApplicationModules.of(Application.class, TEST_CLASSES).verify();
    }

    @Test
    void views_do_not_touch_the_database() {
        noClasses()
                .that()
                .resideInAPackage("io.cloudroute.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..")
                .check(HOUSE);
    }

    @Test
    void the_domain_knows_neither_screens_nor_servlets() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.cloudroute.money..",
                        "io.cloudroute.tenancy..",
                        "io.cloudroute.audit..",
                        "io.cloudroute.pricing..",
                        "io.cloudroute.usage..",
                        "io.cloudroute.workload..",
                        "io.cloudroute.lever..",
                        "io.cloudroute.identity..",
                        "io.cloudroute.demo..",
                        "io.cloudroute.job..",
                        "io.cloudroute.aws..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "jakarta.servlet..", "io.cloudroute.web..", "io.cloudroute.api..")
                .check(HOUSE);
    }

    @Test
    void only_the_aws_room_touches_the_sdk() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.cloudroute.aws..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .check(HOUSE);
    }

    @Test
    void only_the_tenancy_room_makes_connections_or_transaction_managers() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.cloudroute.tenancy..", "io.cloudroute.db..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.zaxxer.hikari.HikariDataSource")
                .check(HOUSE);
    }
}
