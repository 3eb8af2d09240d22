package org.campusfrontline.roster.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final int[] PEOPLE = {2, 0, 1};
    private static final int[] AT = {1, 1, 2};
    private static final String[] IN = {"E", "EN", "N"};
    private static final int[] LEAST = {1, 2, 0};
    private static final int[] MOST = {2, 2, 1};
    private static final long[] UNDER = {3, 5, 7};
    private static final long[] OVER = {11, 13, 17};

    private static Seats seats(Board board) {
        boolean[][] in = {Lines.in(IN[0]), Lines.in(IN[1]), Lines.in(IN[2])};
        Seats.Places places = new Seats.Places(AT, in, LEAST, MOST, UNDER, OVER);
        return new Seats(new Scope(PEOPLE, 1, 2, 0), board, Lines.CODES, places);
    }

    @Test
    void followEveryBoard() {
        Board board = Lines.board("E|--", "N|--", "-|--", "N|EN");
        Trial.every(seats(board), board, "-EN", SeatsTest::naive);
    }

    @Test
    void evenWhereTwoChangeCodes() {
        // Given
        Seats seats = seats(Lines.board("E|NE", "N|EN", "-|--", "N|EN"));

        // Then
        assertThat(seats.apart()).isFalse();
        assertThat(seats.evens()).isTrue();
    }

    private static long naive(Board board) {
        long cost = 0;
        for (int place = 0; place < AT.length; place++) {
            int there = 0;
            for (int person : PEOPLE) {
                there += IN[place].indexOf(Lines.line(board, person).charAt(AT[place])) >= 0 ? 1 : 0;
            }
            cost += UNDER[place] * Math.max(0, LEAST[place] - there) + OVER[place] * Math.max(0, there - MOST[place]);
        }
        return cost;
    }

    @Test
    void tellThePlaceAndItsBound() {
        // Given
        Board board = Lines.board("-|NN", "-|-N", "-|--", "-|EN");

        // Then
        assertThat(Lines.found(seats(board), board)).containsExactly("1..1 0/1 =3", "1..1 1/2 =5", "2..2 2/1 =17");
    }
}
