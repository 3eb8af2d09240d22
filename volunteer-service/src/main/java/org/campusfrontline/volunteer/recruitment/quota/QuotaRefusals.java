package org.campusfrontline.volunteer.recruitment.quota;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.profile.competence.Competence;
import org.campusfrontline.volunteer.profile.competence.Competences;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.HolderRatio;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLine.UnitShare;
import org.campusfrontline.volunteer.recruitment.quota.rule.House;
import org.campusfrontline.volunteer.recruitment.quota.rule.House.Barrier;
import org.campusfrontline.volunteer.recruitment.quota.rule.QuotaProblem;

/// Says which line keeps a free seat from somebody, and what is left.
@Singleton
class QuotaRefusals {

    private final Competences competences;

    QuotaRefusals(Competences competences) {
        this.competences = competences;
    }

    /// Empty where no seat is free, of which there is nothing more to say.
    Optional<Refusal> of(Barrier barrier, Quota quota, House house) {
        return switch (barrier.kind()) {
            case FULL -> Optional.empty();
            case LIMIT ->
                Optional.of(spent((UnitShare) quota.lines().get(barrier.lines().getFirst()), house));
            case KEPT -> Optional.of(kept(barrier, quota, house));
        };
    }

    private static Refusal spent(UnitShare share, House house) {
        return Refusal.of(QuotaProblem.SHARE_SPENT)
                .with("tree", share.tree())
                .with("unit", share.unit())
                .with("atMost", share.taken())
                .with("free", house.free());
    }

    private Refusal kept(Barrier barrier, Quota quota, House house) {
        Map<QuotaLine, Integer> lacking = new LinkedHashMap<>();
        barrier.lines()
                .forEach(place -> lacking.put(
                        quota.lines().get(place), house.lines().get(place).lacks(house.capacity())));
        Map<String, Competence> names = competences.byCode();
        return Refusal.of(QuotaProblem.SEATS_KEPT)
                .with("free", house.free())
                .with("forZh", joined(lacking, "、", line -> zh(line, names)))
                .with("forEn", joined(lacking, ", ", line -> en(line, names)));
    }

    private static String joined(Map<QuotaLine, Integer> lacking, String between, Function<QuotaLine, String> name) {
        return lacking.entrySet().stream()
                .map(one -> one.getValue() + " " + name.apply(one.getKey()))
                .collect(Collectors.joining(between));
    }

    private static String zh(QuotaLine line, Map<String, Competence> names) {
        return switch (line) {
            case UnitShare share -> "名" + share.unit() + "成员";
            case HolderRatio ratio -> "名具备" + name(ratio, names, Competence::nameZh) + "的人员";
        };
    }

    private static String en(QuotaLine line, Map<String, Competence> names) {
        return switch (line) {
            case UnitShare share -> "of " + share.unit();
            case HolderRatio ratio -> "with " + name(ratio, names, Competence::nameEn);
        };
    }

    private static String name(HolderRatio ratio, Map<String, Competence> names, Function<Competence, String> name) {
        return Optional.ofNullable(names.get(ratio.code())).map(name).orElse(ratio.code());
    }

    Refusal reserveFull(int reserve) {
        return Refusal.of(QuotaProblem.RESERVE_FULL).with("reserve", reserve);
    }
}
