/// A certificate as an Open Badges 3.0 credential, a W3C verifiable credential that wallets and other systems read.
@NullMarked
package org.campusfrontline.volunteer.certificate.credential;

import org.jspecify.annotations.NullMarked;
