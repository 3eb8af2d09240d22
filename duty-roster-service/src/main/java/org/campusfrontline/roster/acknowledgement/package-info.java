/// People say by a deadline that they know of their changed duties.
@NullMarked
package org.campusfrontline.roster.acknowledgement;

import org.jspecify.annotations.NullMarked;
