package io.cloudroute.web.parts;

import static io.cloudroute.Personas.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import io.cloudroute.Application;
import io.cloudroute.Personas;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.SavedViews;
import io.cloudroute.tenancy.Seat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Application.class)
@ViewPackages(packages = "io.cloudroute.web")
class ListingTest extends SpringBrowserlessTest {

    private record Fruit(String name, BigDecimal weight) {}

    private static final List<Fruit> FRUIT =
            List.of(fruit("Quince", "9"), fruit("=HYPERLINK(\"x\")", "10"), fruit("Apple", "-2.50"));

    @Autowired
    Directory directory;

    @Autowired
    SavedViews views;

    Seat seat;

    @BeforeEach
    void person() {
        seat = new Personas(directory).customer("Acme");
    }

    private static Fruit fruit(String name, String weight) {
        return new Fruit(name, new BigDecimal(weight));
    }

    private Listing<Fruit> listing(Map<String, List<String>> query, List<Fruit> rows) {
        var list = new Listing<Fruit>("fruit", true, new Address("fruit", query))
                .words("name", "Name", Fruit::name)
                .number("weight", "Weight", each -> each.weight() + " g", Fruit::weight);
        UI.getCurrent().add(list);
        return list.rows(rows);
    }

    private static Map<String, List<String>> query(String key, String value) {
        return Map.of(key, List.of(value));
    }

    private List<String> names() {
        return $(NativeTableRow.class).all().stream()
                .filter(row ->
                        row.getChildren().findFirst().orElseThrow().getElement().hasAttribute("scope"))
                .map(row ->
                        row.getChildren().findFirst().orElseThrow().getElement().getTextRecursively())
                .filter(text -> !text.equals("Name"))
                .toList();
    }

    @Test
    void the_address_says_how_it_is_sorted_and_numbers_sort_as_numbers() {
        as(seat, () -> {
            listing(query("sort", "-weight"), FRUIT);
            assertThat(names()).containsExactly("=HYPERLINK(\"x\")", "Quince", "Apple");
        });
    }

    @Test
    void a_head_sorts_up_and_then_down() {
        as(seat, () -> {
            listing(Map.of(), FRUIT);
            test($(NativeButton.class).withText("Name").single()).click();
            assertThat(names()).containsExactly("=HYPERLINK(\"x\")", "Apple", "Quince");
            test($(NativeButton.class).withText("Name").single()).click();
            assertThat(names()).containsExactly("Quince", "Apple", "=HYPERLINK(\"x\")");
            assertThat($(NativeTableHeaderCell.class)
                            .withAttribute("aria-sort", "descending")
                            .exists())
                    .isTrue();
        });
    }

    @Test
    void words_that_are_searched_must_all_be_in_the_row() {
        as(seat, () -> {
            listing(Map.of(), FRUIT);
            $(TextField.class).single().setValue("qui 9");
            assertThat(names()).containsExactly("Quince");
        });
    }

    @Test
    void csv_has_the_columns_and_rows_that_are_shown_and_no_formula() {
        as(seat, () -> {
            assertThat(listing(query("sort", "name"), FRUIT).csv())
                    .isEqualTo("Name,Weight\r\n\"'=HYPERLINK(\"\"x\"\")\",10\r\nApple,-2.50\r\nQuince,9\r\n");
            assertThat(listing(query("columns", "name"), FRUIT.subList(0, 1)).csv())
                    .isEqualTo("Name\r\nQuince\r\n");
        });
    }

    @Test
    void a_long_list_shows_a_hundred_and_writes_them_all() {
        as(seat, () -> {
            var many = IntStream.range(0, 250)
                    .mapToObj(number -> fruit("Fruit " + number, "1"))
                    .toList();
            var list = listing(Map.of(), many);
            assertThat(names()).hasSize(100);
            assertThat(list.csv().lines()).hasSize(251);
        });
    }

    @Test
    void a_view_is_kept_for_whoever_saved_it_and_for_no_one_else() {
        as(seat, () -> views.save("audit", "Imports", "q=import"));
        as(seat, () -> views.save("audit", "Imports", "q=bills"));
        assertThat(as(seat, () -> views.list("audit"))).containsExactly(new SavedViews.View("Imports", "q=bills"));
        assertThat(as(seat, () -> views.list("bills"))).isEmpty();
        var personas = new Personas(directory);
        var colleague = personas.member(seat.organisation(), io.cloudroute.tenancy.Role.VIEWER);
        assertThat(as(colleague, () -> views.list("audit"))).isEmpty();
        assertThat(as(personas.broker(), () -> views.list("audit"))).isEmpty();
        as(colleague, () -> views.delete("audit", "Imports"));
        assertThat(as(seat, () -> views.list("audit"))).hasSize(1);
        as(seat, () -> views.delete("audit", "Imports"));
        assertThat(as(seat, () -> views.list("audit"))).isEmpty();
    }
}
