/// The words that no operator may give to a unit, category, item or column: what the system must never record.
@NullMarked
package org.campusfrontline.platform.guard;

import org.jspecify.annotations.NullMarked;
