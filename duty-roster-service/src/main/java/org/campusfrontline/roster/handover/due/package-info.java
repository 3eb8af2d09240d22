/// What must happen by when; whoever takes a row does it, once over all replicas.
@NullMarked
package org.campusfrontline.roster.handover.due;

import org.jspecify.annotations.NullMarked;
