/// What happens to certificates, as other services read it: ids, and no content.
@NullMarked
package org.campusfrontline.volunteer.certificate.register.event;

import org.jspecify.annotations.NullMarked;
