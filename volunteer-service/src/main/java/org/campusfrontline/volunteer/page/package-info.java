/// Pages for people who hold a link and no account.
@NullMarked
package org.campusfrontline.volunteer.page;

import org.jspecify.annotations.NullMarked;
