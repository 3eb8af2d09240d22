package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;

/// Duties that pass from person to person, as changed cells. All are given before any is taken, so that two may
/// exchange the duties of one day.
public final class Moves {

    /// The giver of a seat that is open.
    public static final int NOBODY = -1;

    private final Instance instance;
    private final Board board;

    public Moves(Instance instance, Board board) {
        this.instance = instance;
        this.board = board.copy();
    }

    /// People by place, the duty as a code.
    public record Move(int giver, int taker, int day, int code) {}

    private record Cell(int person, int day) {}

    /// Empty where somebody gives what they do not have, would have two duties on one day, or nothing would change.
    public Optional<List<Change>> changes(List<Move> moves) {
        Map<Cell, Integer> after = new LinkedHashMap<>();
        for (Move move : moves) {
            Cell given = new Cell(move.giver, move.day);
            boolean has = move.giver == NOBODY || code(given) == move.code && after.put(given, Board.OFF) == null;
            if (!has || move.code == Board.OFF) {
                return Optional.empty();
            }
        }
        for (Move move : moves) {
            Cell taken = new Cell(move.taker, move.day);
            if (after.getOrDefault(taken, code(taken)) != Board.OFF) {
                return Optional.empty();
            }
            after.put(taken, move.code);
        }
        List<Change> changes = new ArrayList<>();
        after.forEach((cell, code) -> {
            if (code(cell) != code) {
                changes.add(new Change(cell.person, cell.day, code(cell), code));
            }
        });
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private int code(Cell cell) {
        return board.code(cell.person, instance.position(cell.day));
    }
}
