import './jquery';
import './react';
import './vue';
