/// The mechanisms that every rule kind is made of: what a line, a pair, a day or a team costs, whole and by difference.
@NullMarked
package org.campusfrontline.roster.engine.rule;

import org.jspecify.annotations.NullMarked;
