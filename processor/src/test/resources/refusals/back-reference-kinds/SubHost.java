package com.acme;

class SubHost extends Host {}
