package org.campusfrontline.volunteer.unit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.directory.event.UnitChanged;
import org.campusfrontline.volunteer.unit.rule.UnitProblem;

/// An organisation or a place of the university, with all its places in all trees over time.
@Entity
class Unit {

    private static final Comparator<Placement> ORDER =
            Comparator.comparing(Placement::tree).thenComparing(Placement::validFrom);

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String nameZh;
    private String nameEn;
    private boolean active;

    @Version
    private long version = 1;

    @ElementCollection
    @CollectionTable(name = "unit_placement", joinColumns = @JoinColumn(name = "unit"))
    private List<Placement> placements = new ArrayList<>();

    protected Unit() {}

    Unit(String code, UnitKind kind, String nameZh, String nameEn, List<Placement> placements) {
        this.code = code;
        this.kind = kind;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.active = true;
        this.placements = new ArrayList<>(placements);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    Set<Tree> trees() {
        return placements.stream().map(Placement::tree).collect(Collectors.toSet());
    }

    List<Placement> placements() {
        return placements.stream().sorted(ORDER).toList();
    }

    boolean isRoot() {
        return placements.stream().anyMatch(placement -> placement.parent() == null);
    }

    Optional<Refusal> refusalToChange() {
        return active
                ? Optional.empty()
                : Optional.of(Refusal.of(UnitProblem.UNIT_INACTIVE).with("unit", code));
    }

    Optional<Refusal> refusalToMove() {
        return refusalToChange()
                .or(() -> isRoot()
                        ? Optional.of(Refusal.of(UnitProblem.ROOT_FIXED).with("unit", code))
                        : Optional.empty());
    }

    void change(UnitKind newKind, String newNameZh, String newNameEn) {
        kind = newKind;
        nameZh = newNameZh;
        nameEn = newNameEn;
    }

    boolean isCalled(UnitKind otherKind, String otherNameZh, String otherNameEn) {
        return kind == otherKind && nameZh.equals(otherNameZh) && nameEn.equals(otherNameEn);
    }

    /// Whether it stands below that parent at that instant and for good.
    boolean staysBelow(Tree tree, String parent, Instant at) {
        return placements.stream()
                .anyMatch(place -> place.tree() == tree
                        && parent.equals(place.parent())
                        && place.holdsAt(at)
                        && place.validTo() == null);
    }

    /// Ends what stands in the tree at the new place's beginning and takes back what was planned for later.
    void move(Placement place) {
        cut(place.tree(), place.validFrom());
        placements.add(place);
    }

    void deactivate(Instant now) {
        trees().forEach(tree -> cut(tree, now));
        active = false;
    }

    UnitChanged changed() {
        List<UnitChanged.Place> places = placements().stream()
                .map(place ->
                        new UnitChanged.Place(place.tree().name(), place.parent(), place.validFrom(), place.validTo()))
                .toList();
        return new UnitChanged(code, kind.name(), nameZh, nameEn, places, active, version);
    }

    private void cut(Tree tree, Instant from) {
        placements.removeIf(place -> place.tree() == tree && !place.validFrom().isBefore(from));
        placements.replaceAll(place -> place.tree() == tree && place.endsAfter(from) ? place.endedAt(from) : place);
    }
}
