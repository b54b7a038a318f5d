import io.cloudroute.db.EmbeddedPostgres;
import io.cloudroute.db.LocalDatabase;
import io.cloudroute.db.LocalDatabase.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/// Generates the jOOQ tables, a package per schema, from a throw-away PostgreSQL that the migrations were applied to.
/// Does nothing while the migrations and this program are what they were.
///
/// Arguments: the db module's main folder, this file, the target folder, the versions.
public class JooqCodegen {

    static final List<String> ROOMS = List.of("tenancy", "audit", "pricing", "usage", "workload", "plan", "identity");

    public static void main(String[] arguments) throws Exception {
        var db = Path.of(arguments[0]).normalize();
        var target = Path.of(arguments[2]);
        var stamp = target.resolve(".stamp");
        var hash = hash(List.of(db.resolve("resources"), Path.of(arguments[1])), arguments[3]);
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        deleteTree(target);
        var scratch = target.resolveSibling("jooq-postgres");
        deleteTree(scratch.resolve("pgdata"));
        try (var server = EmbeddedPostgres.start(scratch, EmbeddedPostgres.Durability.THROWN_AWAY)) {
            var database = LocalDatabase.open(server, "codegen", "codegen", "template1");
            database.migrate();
            for (var room : ROOMS) {
                GenerationTool.generate(new Configuration()
                        .withLogging(Logging.ERROR)
                        .withJdbc(new Jdbc()
                                .withDriver("org.postgresql.Driver")
                                .withUrl(database.url())
                                .withUser(database.user(Role.OWNER))
                                .withPassword(database.password(Role.OWNER)))
                        .withGenerator(new Generator()
                                .withDatabase(new Database()
                                        .withName("org.jooq.meta.postgres.PostgresDatabase")
                                        .withSchemata(new SchemaMappingType().withInputSchema(room))
                                        .withExcludes("facts_\\d{6}")
                                        .withForcedTypes(types()))
                                .withGenerate(new Generate()
                                        .withDaos(false)
                                        .withPojos(false)
                                        .withRecords(true)
                                        .withGlobalCatalogReferences(false)
                                        .withJavaTimeTypes(true))
                                .withTarget(new Target()
                                        .withPackageName("io.cloudroute." + room + ".db")
                                        .withDirectory(target.toString()))));
            }
        }
        Files.writeString(stamp, hash);
    }

    private static List<ForcedType> types() {
        return List.of(
                id("io.cloudroute.tenancy.CustomerId", ".*\\.customer_id"),
                id("io.cloudroute.tenancy.PartnerId", ".*\\.partner_id"),
                id("io.cloudroute.tenancy.OrganisationId", ".*\\.(last_)?organisation_id"),
                id("io.cloudroute.tenancy.PersonId", ".*\\.person_id"),
                id("io.cloudroute.identity.AccountId", "identity\\..*\\.account_id"),
                id("io.cloudroute.workload.WorkloadId", "workload\\..*\\.workload_id"),
                id("io.cloudroute.plan.ScenarioId", "plan\\..*\\.scenario_id"),
                id("io.cloudroute.plan.ItemId", "plan\\..*\\.item_id"),
                id("io.cloudroute.usage.ImportId", "usage\\..*\\.((old|new|same)_)?import_id"),
                new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz|timestamp with time zone"));
    }

    private static ForcedType id(String type, String columns) {
        return new ForcedType()
                .withUserType(type)
                .withIncludeExpression(columns)
                .withIncludeTypes("uuid")
                .withLambdaConverter(
                        new LambdaConverter().withFrom(type + "::new").withTo(type + "::value"));
    }

    private static String hash(List<Path> roots, String versions) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(versions.getBytes(StandardCharsets.UTF_8));
        for (var root : roots) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
