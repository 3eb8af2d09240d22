/// The installation's signing keys: made and sealed here, rotated by an operator, their public halves open to all.
@NullMarked
package org.campusfrontline.volunteer.certificate.key;

import org.jspecify.annotations.NullMarked;
