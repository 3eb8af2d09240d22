/// What people on duty must learn of at once, told to whoever notifies them.
@NullMarked
package org.campusfrontline.roster.call;

import org.jspecify.annotations.NullMarked;
