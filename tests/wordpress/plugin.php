<?php
// WordPress does not ask addresses of its own machine; here the site stands on one.
add_filter('http_request_host_is_external', '__return_true');

// `?style=dark` shows a post in the theme’s own dark style, of which each theme here has one.
add_filter('wp_theme_json_data_user', function ($data) {
    $variations = ($_GET['style'] ?? '') === 'dark' ? WP_Theme_JSON_Resolver::get_style_variations() : [];
    foreach ($variations as $variation) {
        if (in_array($variation['title'], ['Pitch', 'Onyx', 'Midnight'], true)) {
            return $data->update_with($variation);
        }
    }
    return $data;
});
