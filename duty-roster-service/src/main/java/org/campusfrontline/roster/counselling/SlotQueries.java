package org.campusfrontline.roster.counselling;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.counselling.rule.SlotState;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.matter.PersonalMatters;

/// Reads appointments: those that the caller offers, those that the caller has, those that are free for the caller.
@Singleton
class SlotQueries {

    private static final SlotStore.Place FIRST = new SlotStore.Place(Instant.EPOCH, new UUID(0, 0));
    private final SlotStore slots;
    private final SlotAccess access;
    private final Directory directory;
    private final PersonalMatters matters;
    private final Actions actions;
    private final Clock clock;

    SlotQueries(
            SlotStore slots,
            SlotAccess access,
            Directory directory,
            PersonalMatters matters,
            Actions actions,
            Clock clock) {
        this.slots = slots;
        this.access = access;
        this.directory = directory;
        this.matters = matters;
        this.actions = actions;
        this.clock = clock;
    }

    Page<SlotView> offeredByMe(Optional<Cursor> after, int limit) {
        return page(slots.ofCounsellor(access.person(), place(after, FIRST), limit + 1), limit, this::offering);
    }

    Page<SlotView> mine(Optional<Cursor> after, int limit) {
        return page(slots.ofPerson(access.person(), place(after, FIRST), limit + 1), limit, this::visiting);
    }

    /// Those that have not begun. A page may be shorter than asked where a counsellor no longer is one.
    Page<SlotView> free(Optional<Cursor> after, int limit) {
        SlotStore.Place now = new SlotStore.Place(clock.instant(), new UUID(0, 0));
        Page<CounsellingSlot> found =
                Page.of(slots.free(access.units(), place(after, now), limit + 1), limit, SlotQueries::cursor);
        List<CounsellingSlot> offered =
                found.items().stream().filter(access::isOffered).toList();
        return new Page<>(views(offered, this::visiting), found.next());
    }

    Optional<SlotView> offeredByMe(UUID id) {
        return slots.find(id).filter(access::isOwn).map(this::offering);
    }

    Optional<SlotView> mineOrFree(UUID id) {
        return slots.find(id)
                .filter(slot -> access.isTaken(slot) || slot.state() == SlotState.FREE && access.isOffered(slot))
                .map(this::visiting);
    }

    SlotView offering(CounsellingSlot slot) {
        return offering(slot, names(List.of(slot)));
    }

    SlotView visiting(CounsellingSlot slot) {
        return visiting(slot, names(List.of(slot)));
    }

    private SlotView offering(CounsellingSlot slot, Map<String, String> names) {
        return view(
                slot,
                names,
                List.of(actions.of("withdraw", slot.state().refusalToWithdraw(slot.start(), clock.instant()))));
    }

    private SlotView visiting(CounsellingSlot slot, Map<String, String> names) {
        Instant now = clock.instant();
        Optional<Refusal> back = slot.state().refusalToGiveBack(slot.start(), now);
        return view(
                slot,
                names,
                List.of(actions.of("take", slot.refusalToTake(access.person(), now)), actions.of("giveBack", back)));
    }

    private interface Viewing {
        SlotView of(CounsellingSlot slot, Map<String, String> names);
    }

    private Page<SlotView> page(List<CounsellingSlot> rows, int limit, Viewing viewing) {
        Page<CounsellingSlot> page = Page.of(rows, limit, SlotQueries::cursor);
        return new Page<>(views(page.items(), viewing), page.next());
    }

    private List<SlotView> views(List<CounsellingSlot> rows, Viewing viewing) {
        Map<String, String> names = names(rows);
        return rows.stream().map(slot -> viewing.of(slot, names)).toList();
    }

    private Map<String, String> names(List<CounsellingSlot> rows) {
        return directory.names(rows.stream()
                .flatMap(slot -> Stream.of(Optional.of(slot.counsellor()), Optional.ofNullable(slot.person())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private SlotView view(CounsellingSlot slot, Map<String, String> names, List<Action> actions) {
        String person = slot.person();
        return new SlotView(
                slot.id(),
                matters.of(slot.id(), access.person()),
                slot.counsellor(),
                names.getOrDefault(slot.counsellor(), slot.counsellor()),
                slot.start(),
                slot.end(),
                slot.mode(),
                slot.place(),
                slot.state(),
                person,
                person == null ? null : names.getOrDefault(person, person),
                slot.version(),
                actions);
    }

    private static Cursor cursor(CounsellingSlot slot) {
        return Cursor.at(slot.start(), slot.id());
    }

    private static SlotStore.Place place(Optional<Cursor> after, SlotStore.Place otherwise) {
        return after.map(SlotQueries::read).orElse(otherwise);
    }

    private static SlotStore.Place read(Cursor cursor) {
        try {
            Instant start = Instant.parse(cursor.values().get(0));
            if (!Moments.isOurs(start)) {
                throw Cursor.invalid();
            }
            return new SlotStore.Place(start, UUID.fromString(cursor.values().get(1)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
