package org.campusfrontline.platform.imports;

import org.campusfrontline.platform.Outcome;

/// Turns a cell's text, which is never blank, into a value or tells why not.
@FunctionalInterface
public interface CellParser<T> {

    Outcome<T> parse(String text);
}
