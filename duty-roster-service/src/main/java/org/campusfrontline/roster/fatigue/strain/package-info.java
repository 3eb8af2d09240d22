/// What duties in a row do to a person, measured without a framework.
@NullMarked
package org.campusfrontline.roster.fatigue.strain;

import org.jspecify.annotations.NullMarked;
