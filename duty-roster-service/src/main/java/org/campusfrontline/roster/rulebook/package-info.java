/// Rule sets as data: named, versioned, dated, each rule with the source that it rests on.
@NullMarked
package org.campusfrontline.roster.rulebook;

import org.jspecify.annotations.NullMarked;
