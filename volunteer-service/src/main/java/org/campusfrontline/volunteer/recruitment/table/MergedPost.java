package org.campusfrontline.volunteer.recruitment.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.volunteer.directory.Effect;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.PostPart;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.ShiftPart;
import org.campusfrontline.volunteer.recruitment.table.PlanRow.PostText;
import org.jspecify.annotations.Nullable;

/// A post on its way from the plan to what a file makes of it.
final class MergedPost {

    private final PostPart before;
    private PostText text;
    private boolean told;
    private final List<ShiftPart> shifts;
    private final Map<Integer, Integer> placeByRow = new LinkedHashMap<>();

    MergedPost(PostPart before) {
        this.before = before;
        this.text = text(before);
        this.shifts = new ArrayList<>(before.shifts());
    }

    @Nullable UUID id() {
        return before.id();
    }

    int size() {
        return shifts.size();
    }

    boolean has(UUID shift) {
        return shifts.stream().anyMatch(known -> shift.equals(known.id()));
    }

    boolean reads(PostText other) {
        return text.equals(other);
    }

    /// The first row that names the post says what it is called; the column in which a later one says otherwise.
    Optional<String> retold(PostText wanted) {
        if (!told) {
            told = true;
            text = wanted;
            return Optional.empty();
        }
        if (!text.category().equals(wanted.category())) {
            return Optional.of("category");
        }
        if (!text.titleZh().equals(wanted.titleZh())) {
            return Optional.of("titleZh");
        }
        if (!text.titleEn().equals(wanted.titleEn())) {
            return Optional.of("titleEn");
        }
        return text.site().equals(wanted.site()) ? Optional.empty() : Optional.of("site");
    }

    void put(int row, Optional<UUID> shift, ShiftPart wanted) {
        int place = shift.map(this::placeOf).orElseGet(() -> placeOf(wanted));
        if (place < 0) {
            shifts.add(wanted);
            placeByRow.put(row, shifts.size() - 1);
        } else {
            UUID id = shifts.get(place).id();
            shifts.set(place, new ShiftPart(id, wanted.start(), wanted.end(), wanted.seats()));
            placeByRow.put(row, place);
        }
    }

    private int placeOf(UUID shift) {
        return shifts.stream().map(ShiftPart::id).toList().indexOf(shift);
    }

    /// A shift at the same time that no row has taken yet.
    private int placeOf(ShiftPart wanted) {
        for (int place = 0; place < shifts.size(); place++) {
            ShiftPart known = shifts.get(place);
            if (known.start().equals(wanted.start())
                    && known.end().equals(wanted.end())
                    && !placeByRow.containsValue(place)) {
                return place;
            }
        }
        return -1;
    }

    boolean isUnchanged() {
        return part().equals(before);
    }

    PostPart part() {
        return new PostPart(
                before.id(), text.category(), text.titleZh(), text.titleEn(), text.site(), List.copyOf(shifts));
    }

    Optional<Effect> effect(int row) {
        return Optional.ofNullable(placeByRow.get(row)).map(place -> {
            if (place >= before.shifts().size()) {
                return Effect.CREATED;
            }
            boolean same = shifts.get(place).equals(before.shifts().get(place)) && text.equals(text(before));
            return same ? Effect.UNCHANGED : Effect.CHANGED;
        });
    }

    /// The first row that adds something.
    Optional<Integer> newRow() {
        return placeByRow.keySet().stream()
                .filter(row -> effect(row).equals(Optional.of(Effect.CREATED)))
                .findFirst();
    }

    int firstRow() {
        return placeByRow.keySet().stream().findFirst().orElse(0);
    }

    int rowOfShift(int place) {
        return placeByRow.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    Optional<Integer> rowOf(Object shift) {
        for (int place = 0; place < shifts.size(); place++) {
            if (Objects.equals(shifts.get(place).id(), shift)) {
                return Optional.of(rowOfShift(place));
            }
        }
        return Optional.empty();
    }

    private static PostText text(PostPart post) {
        return new PostText(post.category(), post.titleZh(), post.titleEn(), post.site());
    }
}
