/// What anyone learns who holds a certificate's code: whether it is good, and what its person agreed to show.
@NullMarked
package org.campusfrontline.volunteer.certificate.verification;

import org.jspecify.annotations.NullMarked;
