package org.campusfrontline.roster.card;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.campusfrontline.platform.Language;
import org.campusfrontline.roster.chart.PocketCards;
import org.campusfrontline.roster.onduty.site.DutySiteStore;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.Reading;
import org.campusfrontline.roster.plan.WallChartSheets;

/// Makes cards of a roster, with the telephones of the unit's duty desks.
@Singleton
class CardMaker {

    private final WallChartSheets sheets;
    private final DutySiteStore sites;

    CardMaker(WallChartSheets sheets, DutySiteStore sites) {
        this.sheets = sheets;
        this.sites = sites;
    }

    PocketCards all(Reading reading, Language language) {
        return cards(reading, IntStream.range(0, staff(reading).size()).boxed().toList(), language);
    }

    /// Empty where the roster does not have the person.
    Optional<PocketCards> of(Reading reading, String person, Language language) {
        int place = staff(reading).indexOf(person);
        return place < 0 ? Optional.empty() : Optional.of(cards(reading, List.of(place), language));
    }

    private PocketCards cards(Reading reading, List<Integer> people, Language language) {
        PlanningPeriod.Scope scope = reading.period().scope();
        List<PocketCards.Desk> desks = sites.ofUnit(scope.tree(), scope.unit()).stream()
                .map(site ->
                        new PocketCards.Desk(language == Language.EN ? site.nameEn() : site.nameZh(), site.deskPhone()))
                .toList();
        return new PocketCards(sheets.sheet(reading, language), people, desks, language);
    }

    private static List<String> staff(Reading reading) {
        return reading.roster().parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .toList();
    }
}
