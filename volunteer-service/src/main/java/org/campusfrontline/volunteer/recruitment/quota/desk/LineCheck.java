package org.campusfrontline.volunteer.recruitment.quota.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.profile.competence.Competence;
import org.campusfrontline.volunteer.profile.competence.Competences;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.campus.Units;
import org.campusfrontline.volunteer.recruitment.eligibility.rule.EligibilityProblem;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.HolderRatio;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.UnitShare;

/// What can be wrong with lines: a unit that does not stand, a competence that is not in the catalogue.
@Singleton
class LineCheck {

    private final Units units;
    private final Competences competences;

    LineCheck(Units units, Competences competences) {
        this.units = units;
        this.competences = competences;
    }

    List<Refusal> refusals(List<QuotaLine> lines) {
        Map<String, Competence> catalogue = competences.byCode();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> refusal(lines.get(place), catalogue).map(refusal -> refusal.at("/lines/" + place)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Refusal> refusal(QuotaLine line, Map<String, Competence> catalogue) {
        return switch (line) {
            case UnitShare share ->
                units.standsIn(share.tree(), share.unit())
                        ? Optional.empty()
                        : Optional.of(Refusal.of(ActivityProblem.UNIT_NOT_STANDING)
                                .with("tree", share.tree())
                                .with("unit", share.unit()));
            case HolderRatio ratio -> {
                Competence known = catalogue.get(ratio.code());
                boolean good = known != null
                        && known.kind().name().equals(ratio.competence().name());
                yield good
                        ? Optional.empty()
                        : Optional.of(
                                Refusal.of(EligibilityProblem.CODE_UNKNOWN).with("code", ratio.code()));
            }
        };
    }
}
