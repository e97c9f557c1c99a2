import { vendorTokens } from '../../vendor-token.ts';

/** Keys of OpenWeather, WeatherAPI, Tomorrow.io and others, told by name. */
export const weatherKey = vendorTokens({
  id: 'weather-key',
  title: 'Weather service key',
  source: 'OpenWeather, https://openweathermap.org/appid, 2026-11-22',
  words: [
    'openweather',
    'open_weather',
    'weatherapi',
    'weather_api',
    'weatherstack',
    'weatherbit',
    'accuweather',
    'tomorrowio',
    'climacell',
  ],
  formats: [
    { name: 'hex', form: /[0-9a-fA-F]{32}/ },
    { name: 'alnum', form: /[A-Za-z0-9]{32}/ },
    { name: 'weatherapi', form: /[0-9a-fA-F]{31}/ },
  ],
});
