package io.cloudroute.web.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.cloudroute.money.Usd;

/// Gross, credits and net, always together and in this order; what else is in net stands between.
public final class MoneyLines extends Composite<DescriptionList> {

    /// @param credits as the bill has them: negative
    public MoneyLines(Usd gross, Usd credits, Usd net, Format format) {
        getContent().addClassName("cr-money");
        line("money.gross", format.fact(gross), "cr-money-gross");
        line("money.credits", format.fact(credits), "cr-money-credits");
        var beside = net.minus(gross).minus(credits);
        if (!beside.isZero()) {
            line("money.beside", format.fact(beside), "cr-money-beside");
        }
        line("money.net", format.fact(net), "cr-money-net");
    }

    private void line(String key, String amount, String style) {
        var group = new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(amount));
        group.addClassName(style);
        getContent().getElement().appendChild(group.getElement());
    }
}
